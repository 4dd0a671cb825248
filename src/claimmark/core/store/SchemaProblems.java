package claimmark.core.store;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.xml.XmlWarning;

/** Collects the problems that a validator finds, up to a number that a person can read. */
@NonNullByDefault({}) // as in the interface, whose parameters say nothing of null
final class SchemaProblems implements ErrorHandler {

    private static final int MAXIMUM = 100;

    private final List<XmlWarning> found = new ArrayList<>();

    List<XmlWarning> found() {
        return List.copyOf(found);
    }

    /** Adds the problem that ended the validation. */
    void addFatal(Exception problem) {
        if (problem instanceof SAXParseException parseProblem) {
            add(parseProblem);
        } else {
            found.add(new XmlWarning(0, Fault.of(FaultCode.AGAINST_SCHEMA, problem.getMessage())));
        }
    }

    @Override
    public void warning(SAXParseException problem) {
        add(problem);
    }

    @Override
    public void error(SAXParseException problem) {
        add(problem);
    }

    @Override
    public void fatalError(SAXParseException problem) throws SAXException {
        throw problem;
    }

    private void add(SAXParseException problem) {
        if (found.size() < MAXIMUM) {
            found.add(new XmlWarning(problem.getLineNumber(),
                    Fault.of(FaultCode.AGAINST_SCHEMA, problem.getMessage())));
        }
    }
}
