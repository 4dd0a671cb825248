package claimmark.ide.verdict;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.commands.IParameterValues;
import org.eclipse.osgi.util.NLS;

/** The digits that Rate can be given, as Eclipse's preference page for keys offers them. */
public final class DigitValues implements IParameterValues {

    private static final int MOST = 9;

    @Override
    public Map<String, String> getParameterValues() {
        Map<String, String> values = new LinkedHashMap<>();
        for (int digit = 0; digit <= MOST; digit++) {
            values.put(NLS.bind(VerdictMessages.step, digit), String.valueOf(digit));
        }
        return values;
    }
}
