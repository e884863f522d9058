package org.sayso.reader.certainty;

import java.util.List;
import java.util.Set;
import org.sayso.reader.syntax.Token;

/** Names the way in which a word stands under its governor, in the terms of {@code signatures.tsv}. */
final class Complement {

    static final String THAT = "that";
    static final String WHETHER = "whether";
    static final String TO = "to";
    static final String ING = "ing";
    static final String OBJECT = "np";
    static final String INDEFINITE_OBJECT = "anp";
    static final String SUBJECT = "subj";
    static final String INDEFINITE_SUBJECT = "asubj";
    static final String AS = "as";
    static final String ADVERBIAL = "advcl";
    static final String RELATIVE = "relcl";
    /** Held as the governor itself is. */
    static final String SAME = "same";

    static final String PART = "part";

    private static final Set<String> CLAUSAL = Set.of("ccomp", "csubj", "xcomp", "advcl", "acl");

    private Complement() {}

    /** The kind of this dependent, the most telling first. */
    static String of(Clause clause, Token child) {
        return of(clause, child, Clause.relation(child));
    }

    /** The same with another relation than the parser's. */
    static String of(Clause clause, Token child, String relation) {
        if (child.relation().equals("acl:relcl")) {
            return RELATIVE;
        }
        if (CLAUSAL.contains(relation)) {
            return clausal(clause, child, relation);
        }
        return switch (relation) {
            case "obj", "iobj" -> clause.isDefinite(child) ? OBJECT : INDEFINITE_OBJECT;
            case "nsubj" -> subject(clause, child);
            case "obl", "nmod" -> prepositional(clause, child);
            default -> PART;
        };
    }

    private static String subject(Clause clause, Token child) {
        boolean passive = child.relation().equals("nsubj:pass");
        if (passive) {
            return clause.isDefinite(child) ? OBJECT : INDEFINITE_OBJECT;
        }
        return clause.isDefinite(child) ? SUBJECT : INDEFINITE_SUBJECT;
    }

    private static String prepositional(Clause clause, Token child) {
        List<String> prepositions = clause.markers(child, "case");
        return prepositions.isEmpty() ? PART : prepositions.getFirst();
    }

    private static String clausal(Clause clause, Token child, String relation) {
        if (clause.isInfinitive(child)) {
            return TO;
        }
        if (!relation.equals("acl") && !relation.equals("advcl") && clause.isQuestionClause(child)) {
            return WHETHER;
        }
        List<String> marks = clause.markers(child, "mark", "case");
        return switch (relation) {
            case "ccomp", "csubj" -> child.tag().equals("VBG") && !clause.isFinite(child) ? ING : THAT;
            case "xcomp" -> child.isVerb() && child.tag().equals("VBG") ? ING : bareInfinitiveOrState(child);
            case "acl" -> marks.contains("that") || clause.isFinite(child) ? THAT : participle(marks);
            default -> marks.isEmpty() ? ADVERBIAL : adverbial(clause, child, marks);
        };
    }

    private static String bareInfinitiveOrState(Token child) {
        return child.tag().equals("VB") ? TO : AS;
    }

    private static String participle(List<String> prepositions) {
        return prepositions.isEmpty() ? RELATIVE : prepositions.getFirst();
    }

    private static String adverbial(Clause clause, Token child, List<String> marks) {
        boolean gerund = child.tag().equals("VBG") && !clause.isFinite(child);
        return gerund ? marks.getFirst() : ADVERBIAL;
    }
}
