package org.sayso.reader.neural;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.model.CodePointText;
import org.sayso.model.Span;

/**
 * Puts the borders of spans where PolNeAR's guidelines put them: no comma ends a content, nothing but marks cuts one in two ("P," "P"), and the comma after a
 * source belongs to it only where it closes an apposition ("Ms Holt, the mayor," but "Ms Holt"). Sources,
 * cues and contents are made whole ({@link SourceEdges}, {@link CueEdges}, {@link ContentEnds}).
 */
final class NewsEdges {

    private static final String NOT_AT_THE_END = ",;";

    private final CodePointText text;
    private final SourceEdges sources;
    private final CueEdges cues;
    private final ContentEnds contents;

    NewsEdges(CodePointText text) {
        this.text = text;
        this.sources = new SourceEdges(text);
        this.cues = new CueEdges(text);
        this.contents = new ContentEnds(text);
    }

    TrainedAttribution tidy(TrainedAttribution found) {
        return new TrainedAttribution(
                source(found.source(), found.cue()),
                found.cue() == null ? null : cues.whole(found.cue(), found.content()),
                content(found),
                found.inside(),
                found.kind(),
                found.stance(),
                found.score(),
                found.sourceScore());
    }

    private @Nullable Span source(@Nullable Span span, @Nullable Span cue) {
        return span == null ? null : sources.whole(withoutLoneComma(span), cue);
    }

    private Span withoutLoneComma(Span span) {
        if (span.length() < 2) {
            return span;
        }
        Span shorter = new Span(span.start(), span.end() - 1);
        return text.slice(span).endsWith(",") && !text.slice(shorter).contains(",") ? shorter : span;
    }

    private List<Span> content(TrainedAttribution found) {
        List<Span> whole = new ArrayList<>();
        for (Span span : found.content()) {
            Span tidy = contents.whole(withoutComma(span), found.source(), found.cue());
            Span last = whole.isEmpty() ? null : whole.getLast();
            if (last != null && (tidy.start() <= last.end() || onlyMarks(last.end(), tidy.start()))) {
                whole.set(whole.size() - 1, new Span(last.start(), Math.max(last.end(), tidy.end())));
            } else {
                whole.add(tidy);
            }
        }
        return whole;
    }

    private Span withoutComma(Span span) {
        int end = span.end();
        while (end - 1 > span.start() && endsLikeNoContent(text.slice(new Span(end - 1, end)))) {
            end--;
        }
        return new Span(span.start(), end);
    }

    private static boolean endsLikeNoContent(String last) {
        return last.isBlank() || NOT_AT_THE_END.contains(last);
    }

    private boolean onlyMarks(int from, int to) {
        return text.slice(new Span(from, to)).codePoints().noneMatch(c -> Character.isLetterOrDigit(c) || c == '\n');
    }
}
