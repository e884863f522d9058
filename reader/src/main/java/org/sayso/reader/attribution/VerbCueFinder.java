package org.sayso.reader.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Span;
import org.sayso.reader.syntax.Token;

/**
 * Finds the verbs of a sentence that may pass something on, each with its source.
 *
 * <p>The source is the verb's subject; for a conjoined verb or a participle ("said ... and added", "left, saying") that of the verb it hangs on; for a
 * participle on a noun ("a statement saying") that noun. Gets wrong: control verbs outside the list of leading verbs.
 */
final class VerbCueFinder {

    private static final Set<String> FIRST_PERSON = Set.of("i", "you", "nobody", "noone");
    private static final Set<String> BEING_ABLE = Set.of("can", "could", "ca");
    private static final Set<String> PARTICIPLE_RELATIONS =
            Set.of("acl", "advcl", "xcomp", "dep", "conj", "amod", "parataxis", "ccomp", "obj", "nmod", "obl");
    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get", "go", "use");
    private static final int LONGEST_CLIMB = 4;

    private final CueLexicon lexicon;
    private final SourcePhrases phrases;

    VerbCueFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.phrases = new SourcePhrases(lexicon);
    }

    List<VerbCue> find(SentenceTree tree) {
        Map<Integer, VerbCue> byVerb = new HashMap<>();
        List<VerbCue> found = new ArrayList<>();
        for (Token token : tree.sentence().tokens()) {
            if (isVerbForm(token) || isVerbTakenForNoun(tree, token)) {
                cueAt(tree, token, byVerb).ifPresent(cue -> {
                    byVerb.put(cue.verb(), cue);
                    found.add(cue);
                });
            }
        }
        return found;
    }

    /* Parsers take "said" for an auxiliary now and then. */
    private static boolean isVerbForm(Token token) {
        return token.isVerb()
                && (!token.relation().startsWith("aux") || !AUXILIARIES.contains(token.lemma()))
                && !(token.relation().equals("amod") && token.tag().equals("VBN"));
    }

    /* "P, the agency reports." and headlines: taggers take a final "reports" or "claims" for a noun. */
    private boolean isVerbTakenForNoun(SentenceTree tree, Token token) {
        int next = token.index() + 1;
        boolean last = next >= tree.size()
                || next == tree.size() - 1 && tree.word(next).equals(".");
        if (!last
                || !token.tag().equals("NNS")
                || !tree.isTag(token.index() - 1, "N")
                || lexicon.verb(token.lemma()).stream().noneMatch(v -> v.takes("q"))) {
            return false;
        }
        int comma = token.index() - 1;
        while (comma > 0 && token.index() - comma < 7 && !tree.word(comma).equals(",")) {
            comma--;
        }
        return comma > 0 && tree.word(comma).equals(",") && tree.hasVerb(0, comma);
    }

    private Optional<VerbCue> cueAt(SentenceTree tree, Token token, Map<Integer, VerbCue> earlier) {
        List<CueLexicon.VerbCue> entries = lexicon.verb(lemma(tree, token));
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Range group = VerbGroups.around(tree, token.index());
        if (tree.word(group.to()).equals("nor")
                || tree.isTag(group.from() - 1, "TO")
                || tree.word(group.from() - 1).equals("as") && tree.isTag(token.index(), "VBG")) {
            return Optional.empty();
        }
        boolean passive = isPassive(tree, token);
        if (passive
                || tree.word(group.to()).equals("by") && !tree.isTag(token.index(), "VBG")
                || isTellingApart(tree, token, group)) {
            return Optional.empty();
        }
        Optional<Source> source = sourceOf(tree, token, group, earlier);
        if (source.isEmpty() || isFirstPerson(tree, source.get()) || isProvenance(tree, token, group)) {
            return Optional.empty();
        }
        return entryFor(entries, tree, source.get())
                .filter(entry -> !isOwnAttitude(tree, source.get(), entry))
                .map(entry -> new VerbCue(
                        token.index(), group, source.get().span(), source.get().range(), entry, false));
    }

    /* "could not tell one from the other" */
    private static boolean isTellingApart(SentenceTree tree, Token token, Range group) {
        boolean able = false;
        for (int i = group.from(); i < token.index(); i++) {
            able |= BEING_ABLE.contains(tree.word(i));
        }
        return able && token.lemma().equals("tell");
    }

    /* "what we believe will help", in one's own words as "I think" is. */
    private static boolean isOwnAttitude(SentenceTree tree, Source source, CueLexicon.VerbCue entry) {
        Range range = source.range();
        return entry.sort() == CueLexicon.Sort.THINK
                && range != null
                && range.to() - range.from() == 1
                && tree.word(range.from()).equals("we");
    }

    private Optional<Source> sourceOf(SentenceTree tree, Token token, Range group, Map<Integer, VerbCue> earlier) {
        if (token.tag().equals("VBG") && isReflexive(tree, group.to())) {
            return phrases.nounPhraseBefore(tree, group.from()).map(r -> new Source(tree.span(r.from(), r.to()), r));
        }
        Optional<Source> antecedent = antecedent(tree, token).or(() -> teller(tree, token, earlier));
        if (antecedent.isPresent()) {
            return antecedent;
        }
        Optional<Source> source = phrases.subjectOf(tree, token.index(), group)
                .<Source>map(r -> new Source(tree.span(r.from(), r.to()), r))
                .or(() -> inherited(tree, token, group, earlier))
                .or(() -> adjacent(tree, token, group));
        boolean participle = tree.isTag(group.from(), "VBG")
                || group.to() - group.from() == 1 && tree.isTag(group.from(), "VBG")
                || tree.isTag(group.from() + 1, "VBG");
        boolean shows = lexicon.verb(token.lemma()).stream().anyMatch(v -> v.sort() == CueLexicon.Sort.SHOW)
                || token.lemma().equals("claim");
        if (participle && shows && source.filter(s -> isEvidence(tree, s)).isEmpty()) {
            return phrases.evidenceBefore(tree, group.from())
                    .<Source>map(r -> new Source(tree.span(r.from(), r.to()), r))
                    .or(() -> source);
        }
        return source;
    }

    /* "the Observatory, which has documented P": the source is what the relative pronoun stands for; "who" stands for itself. */
    private Optional<Source> antecedent(SentenceTree tree, Token token) {
        boolean which = tree.child(token.index(), "nsubj")
                .filter(s -> s.word().equals("which") || s.word().equals("that"))
                .isPresent();
        if (!which
                || !token.relation().startsWith("acl:relcl")
                || !tree.token(token.head()).isNoun()) {
            return Optional.empty();
        }
        int noun = token.head();
        Range range = phrases.before(tree, noun, noun + 1);
        return Optional.of(new Source(tree.span(range.from(), range.to()), null));
    }

    /* "he told the agency, adding that P": who told adds, not the agency. */
    private Optional<Source> teller(SentenceTree tree, Token token, Map<Integer, VerbCue> earlier) {
        if (!token.tag().equals("VBG")) {
            return Optional.empty();
        }
        int told = token.index() - 1;
        while (told > 0
                && (tree.isTag(told, "NN")
                        || tree.isTag(told, "DT")
                        || tree.word(told).equals(","))) {
            told--;
        }
        VerbCue cue = earlier.get(told);
        boolean tells = cue != null && cue.entry().takes("r") && cue.source() != null;
        boolean says =
                lexicon.verb(token.lemma()).stream().anyMatch(v -> v.takes("c") && v.sort() == CueLexicon.Sort.SAY);
        return tells && says ? Optional.of(new Source(cue.source(), null)) : Optional.empty();
    }

    /* Where the parse finds no subject at all: the noun phrase right before the verb. */
    private Optional<Source> adjacent(SentenceTree tree, Token token, Range group) {
        boolean finite = token.tag().equals("VBD")
                || token.tag().equals("VBZ")
                || token.tag().equals("VBP")
                || group.to() - group.from() > 1;
        boolean hidden = tree.isTag(token.index() + 1, "TO")
                && lexicon.passive(token.lemma()).isPresent();
        if (!finite
                || hidden
                || tree.child(token.index(), "aux:pass").isPresent()
                || token.tag().equals("VBG")) {
            return Optional.empty();
        }
        return phrases.nounPhraseBefore(tree, group.from())
                .filter(r -> r.to() == group.from() && (r.from() == 0 || ContentEdges.isEdge(tree, r.from() - 1)))
                .or(() -> phrases.nearestName(tree, group))
                .map(r -> new Source(tree.span(r.from(), r.to()), r));
    }

    private static boolean isReflexive(SentenceTree tree, int index) {
        return tree.word(index).endsWith("self") || tree.word(index).endsWith("selves");
    }

    /* "a document leaked from X", "a video posted to Y": the participle tells where the document comes from, not what it says. */
    private boolean isProvenance(SentenceTree tree, Token token, Range group) {
        return lexicon.is("provenance-verb", token.lemma())
                && group.from() > 0
                && lexicon.is("evidence", tree.token(group.from() - 1).lemma());
    }

    private record Source(Span span, @Nullable Range range) {}

    private static String lemma(SentenceTree tree, Token token) {
        if (token.lemma().equals("call")) {
            String next = tree.word(token.index() + 1);
            if (next.equals("for")) {
                return "call_for";
            }
            if (next.equals("on") || next.equals("upon")) {
                return "call_on";
            }
        }
        return token.lemma().toLowerCase(java.util.Locale.ROOT);
    }

    private static boolean isPassive(SentenceTree tree, Token token) {
        return token.tag().equals("VBN")
                && (tree.child(token.index(), "aux:pass").isPresent()
                        || tree.child(token.index(), "nsubj:pass").isPresent());
    }

    private Optional<CueLexicon.VerbCue> entryFor(List<CueLexicon.VerbCue> entries, SentenceTree tree, Source source) {
        boolean evidence = isEvidence(tree, source);
        return entries.stream()
                .filter(e -> e.sort() != CueLexicon.Sort.SHOW || evidence)
                .filter(e -> !evidence || e.sort() != CueLexicon.Sort.THINK)
                .findFirst();
    }

    private boolean isEvidence(SentenceTree tree, Source source) {
        for (Token token : tree.sentence().tokens()) {
            if (source.span().contains(token.span())
                    && isHeadOf(tree, token, source.span())
                    && lexicon.is("evidence", token.lemma().toLowerCase(java.util.Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHeadOf(SentenceTree tree, Token token, Span span) {
        return token.isNoun()
                && (token.head() < 0
                        || !span.contains(tree.token(token.head()).span())
                        || tree.token(token.head()).isVerb());
    }

    private static boolean isFirstPerson(SentenceTree tree, Source source) {
        return source.range() != null
                && (source.range().to() - source.range().from() == 1
                                && FIRST_PERSON.contains(
                                        tree.word(source.range().from()))
                        || tree.word(source.range().from()).equals("no"));
    }

    private Optional<Source> inherited(SentenceTree tree, Token token, Range group, Map<Integer, VerbCue> earlier) {
        if (token.tag().equals("VBG") && tree.token(token.index()).head() >= 0) {
            Optional<Source> speaking = speakingBefore(tree, token, group, earlier);
            if (speaking.isPresent()) {
                return speaking;
            }
        }
        Token at = token;
        for (int step = 0; step < LONGEST_CLIMB && at.head() >= 0; step++) {
            String relation = at.relation().contains(":")
                    ? at.relation().substring(0, at.relation().indexOf(':'))
                    : at.relation();
            if (!PARTICIPLE_RELATIONS.contains(relation)) {
                return Optional.empty();
            }
            boolean finite = !token.tag().equals("VBG");
            if (finite
                    && !relation.equals("conj")
                    && !relation.equals("xcomp")
                    && !relation.equals("dep")
                    && !relation.equals("parataxis")) {
                return Optional.empty();
            }
            at = tree.token(at.head());
            VerbCue outer = earlier.get(at.index());
            if (outer != null && outer.source() != null) {
                return Optional.of(new Source(outer.source(), null));
            }
            if (at.isNoun() && at.index() < group.from() && !finite) {
                return Optional.of(nounSource(tree, at, group));
            }
            Optional<Token> subject = tree.child(at.index(), "nsubj").filter(s -> s.index() < group.from());
            if (subject.isPresent()) {
                Range range = phrases.before(tree, subject.get().index(), group.from());
                return Optional.of(new Source(tree.span(range.from(), range.to()), null));
            }
        }
        return Optional.empty();
    }

    /* "The council said P, adding that Q": a participle of saying goes on with the words of the nearest cue before it, unless it hangs on a document. */
    private Optional<Source> speakingBefore(
            SentenceTree tree, Token token, Range group, Map<Integer, VerbCue> earlier) {
        Token head = tree.token(token.head());
        boolean ofNoun = head.isNoun()
                && (lexicon.is("evidence", head.lemma())
                        || lexicon.noun(head.lemma()).isPresent());
        if (ofNoun
                || lexicon.verb(token.lemma()).stream()
                        .noneMatch(v -> v.takes("c") && v.sort() == CueLexicon.Sort.SAY)) {
            return Optional.empty();
        }
        return earlier.values().stream()
                .filter(c -> c.verb() < group.from() && c.source() != null)
                .max(java.util.Comparator.comparingInt(VerbCue::verb))
                .map(c -> new Source(c.source(), null));
    }

    private Source nounSource(SentenceTree tree, Token noun, Range group) {
        Range range = phrases.before(tree, noun.index(), group.from());
        return new Source(tree.span(range.from(), range.to()), range);
    }
}
