package org.sayso.exports.redaction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.exports.Handover;
import org.sayso.exports.redaction.Letters.Word;

/** People, organisations and places to keep back, each under a pseudonym that is the same wherever they are spoken of. Immutable. */
public final class Redaction {

    private final List<NameMatcher> matchers;

    /** @throws RedactionException where a pseudonym would itself give a protected name away */
    public Redaction(List<ProtectedName> names) {
        this.matchers = names.stream().map(NameMatcher::new).toList();
        for (ProtectedName name : names) {
            find(name.pseudonym()).ifPresent(words -> {
                throw new RedactionException("the pseudonym " + name.pseudonym()
                        + " holds a protected name, or one that sounds like it: " + words);
            });
        }
    }

    public List<ProtectedName> names() {
        return matchers.stream().map(NameMatcher::name).toList();
    }

    /** The same, with nothing protected in it. */
    public Handover of(Handover handover) {
        return new HandoverRedaction(this, handover).redacted();
    }

    /** A text with pseudonyms in the place of protected names. */
    public String of(String text) {
        List<Word> words = Letters.words(text);
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (int at = 0; at < words.size(); ) {
            Hit hit = hitAt(words, at, text, Set.of());
            if (hit == null) {
                at++;
                continue;
            }
            out.append(text, done, words.get(at).start()).append(hit.name.pseudonym());
            done = words.get(at + hit.words - 1).end();
            at += hit.words;
        }
        return done == 0 ? text : out.append(text, done, text.length()).toString();
    }

    /** The same without any text, only with what a format writes of its own. */
    public Handover frame(Handover handover) {
        return HandoverRedaction.frame(handover);
    }

    /** The first words in a text that give a protected name away. */
    public Optional<String> find(String text) {
        return find(text, Set.of());
    }

    /** As {@link #find(String)}, but words that stand in the frame of a format must be a name letter for letter. */
    Optional<String> find(String text, Set<String> frame) {
        List<Word> words = Letters.words(text);
        for (int at = 0; at < words.size(); at++) {
            Hit hit = hitAt(words, at, text, frame);
            if (hit != null) {
                return Optional.of(text.substring(
                        words.get(at).start(), words.get(at + hit.words - 1).end()));
            }
        }
        return Optional.empty();
    }

    /** The protected name that a text gives away. */
    Optional<ProtectedName> nameIn(String text) {
        List<Word> words = Letters.words(text);
        for (int at = 0; at < words.size(); at++) {
            Hit hit = hitAt(words, at, text, Set.of());
            if (hit != null) {
                return Optional.of(hit.name);
            }
        }
        return Optional.empty();
    }

    /* Of several names that begin here the one of most words: "Lower Osmera" before "Osmera". */
    private @Nullable Hit hitAt(List<Word> words, int at, String text, Set<String> frame) {
        Hit best = null;
        for (NameMatcher matcher : matchers) {
            int length = matcher.matchAt(words, at, text, frame);
            if (length > 0 && (best == null || length > best.words)) {
                best = new Hit(matcher.name(), length);
            }
        }
        return best;
    }

    private record Hit(ProtectedName name, int words) {}
}
