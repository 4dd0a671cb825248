package claimmark.ide.command;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.commands.IParameterValues;

import claimmark.core.model.AnnotationKind;
import claimmark.ide.look.Labels;

/** The kinds that Mark can be given, as Eclipse's preference page for keys offers them. */
public final class KindValues implements IParameterValues {

    @Override
    public Map<String, String> getParameterValues() {
        Map<String, String> values = new LinkedHashMap<>();
        for (AnnotationKind kind : AnnotationKind.values()) {
            values.put(Labels.of(kind), kind.token());
        }
        return values;
    }
}
