package org.sayso.cli;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.custody.DecisionRecord;
import org.sayso.model.ClaimPointer;
import org.sayso.model.Credibility;
import org.sayso.model.Decision;
import org.sayso.model.EventType;
import org.sayso.model.Reliability;
import org.sayso.model.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a person's decisions into the ledger, where they hold until a person undoes them. */
@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        description = {
            "Confirms, rejects and corrects what was read. A decision is kept with your name and the time, holds whatever a later reader reads,",
            "and is undone by a decision of its own. CLAIM is REPORT#ID as 'sayso why' shows them; an event's number stands for all its claims."
        },
        footer = {
            "",
            "Examples:",
            "  sayso decide confirm 7                                  every claim of event 7",
            "  sayso decide reject harbour-times-0919#e2 --because \"a headline, no claim\"",
            "  sayso decide correct lantern-0914#e1 quantity \"14.. civilians\"   at least 14; also 14, 12..15, ..20, none",
            "  sayso decide correct lantern-0914#e1 time 2030-09-14   or 2030-09-01/2030-09-30, or none",
            "  sayso decide correct lantern-0914#e1 place \"Osmera@33.2,35.9\"",
            "  sayso decide correct lantern-0914#e1 args.agent \"The army of Veldara\"   words of the report",
            "  sayso decide correct lantern-0914#e1 origin \"Veldaran Relief Committee\"",
            "  sayso decide add letter beaten torture                  a claim that was missed, at the word 'beaten'",
            "  sayso decide merge 7 12                                 two events are one",
            "  sayso decide split valley-post-0914#e1                  takes a claim out of its event",
            "  sayso decide same-origin named:sohr person:rm-bdrhmn    two origins are one",
            "  sayso decide grade-source named:sohr C",
            "  sayso decide grade lantern-0914#e1 2",
            "  sayso decide list; sayso decide undo 31; sayso decide differences"
        })
final class DecideCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(mixinStandardHelpOptions = true, description = "The claims were read rightly.")
    int confirm(@Mixin DecidingOption deciding, @Parameters(arity = "1..*", paramLabel = "CLAIM") List<String> claims) {
        return deciding.decide(
                targets -> all(targets, claims).map(Decision.Confirm::new).toList());
    }

    @Command(mixinStandardHelpOptions = true, description = "The claims were not made, or are not to be counted.")
    int reject(
            @Mixin DecidingOption deciding,
            @Parameters(arity = "1..*", paramLabel = "CLAIM") List<String> claims,
            @Option(names = "--because", paramLabel = "WORDS", defaultValue = "") String reason) {
        return deciding.decide(targets -> all(targets, claims)
                .map(claim -> new Decision.Reject(claim, reason))
                .toList());
    }

    @Command(
            mixinStandardHelpOptions = true,
            description =
                    "One field of a claim was read wrongly: trigger, type, args.agent (patient, from, to, instrument), certainty,"
                            + " polarity, phase, time, place, quantity, chain, origin.")
    int correct(
            @Mixin DecidingOption deciding,
            @Parameters(paramLabel = "CLAIM") String claim,
            @Parameters(paramLabel = "FIELD") String field,
            @Parameters(paramLabel = "VALUE") String value) {
        return deciding.decide(targets -> {
            ClaimPointer pointer = targets.one(claim);
            String text = targets.report(pointer.report()).report().text();
            String json = new CorrectedValue(text, pointer.trigger()).json(field, value);
            return List.of(new Decision.Correct(pointer, field, json));
        });
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "A claim that the reader missed, at these words of a report.")
    int add(
            @Mixin DecidingOption deciding,
            @Parameters(paramLabel = "REPORT") String report,
            @Parameters(paramLabel = "WORDS") String words,
            @Parameters(
                            paramLabel = "TYPE",
                            converter = EventTypeConverter.class,
                            completionCandidates = EventTypeConverter.Candidates.class)
                    EventType type,
            @Option(
                            names = "--after",
                            paramLabel = "N",
                            defaultValue = "0",
                            description = "Where the words occur more than once: those nearest to this character.")
                    int after) {
        return deciding.decide(targets -> {
            String text = targets.report(report).report().text();
            Span span = new CorrectedValue(text, new Span(Math.max(0, after), Math.max(0, after))).words(words);
            return List.of(new Decision.AddClaim(new ClaimPointer(report, span), type));
        });
    }

    @Command(mixinStandardHelpOptions = true, description = "Two events, or claims, are one happening.")
    int merge(
            @Mixin DecidingOption deciding,
            @Parameters(paramLabel = "ONE") String one,
            @Parameters(paramLabel = "OTHER") String other) {
        return deciding.decide(targets -> List.of(new Decision.Merge(
                targets.claims(one).getFirst(), targets.claims(other).getFirst())));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "A claim tells of another happening than the rest of its event.")
    int split(@Mixin DecidingOption deciding, @Parameters(paramLabel = "CLAIM") String claim) {
        return deciding.decide(targets -> {
            ClaimPointer out = targets.one(claim);
            List<Decision> decisions = targets.restOfEvent(claim).stream()
                    .<Decision>map(other -> new Decision.Split(out, other))
                    .toList();
            if (decisions.isEmpty()) {
                throw UserError.failed(claim + " is the only claim of its event");
            }
            return decisions;
        });
    }

    @Command(
            name = "same-origin",
            mixinStandardHelpOptions = true,
            description =
                    "Two origins are one; the first stands for both. Ids as sayso export --format ledger writes them.")
    int sameOrigin(
            @Mixin DecidingOption deciding,
            @Parameters(paramLabel = "ORIGIN") String one,
            @Parameters(paramLabel = "ORIGIN") String other) {
        return deciding.decide(targets -> List.of(new Decision.SameOrigin(one, other)));
    }

    @Command(
            name = "different-origin",
            mixinStandardHelpOptions = true,
            description = "What one report calls by the name of an origin is somebody else.")
    int differentOrigin(
            @Mixin DecidingOption deciding,
            @Parameters(paramLabel = "ORIGIN") String origin,
            @Parameters(paramLabel = "REPORT") String report) {
        return deciding.decide(targets -> List.of(new Decision.DifferentOrigin(origin, report)));
    }

    @Command(
            name = "grade-source",
            mixinStandardHelpOptions = true,
            description =
                    "How reliable an origin is, by the Admiralty code: A completely, B usually, C fairly, D not usually, E not, F cannot be judged.")
    int gradeSource(
            @Mixin DecidingOption deciding,
            @Parameters(paramLabel = "ORIGIN") String origin,
            @Parameters(paramLabel = "A-F") Reliability reliability) {
        return deciding.decide(targets -> List.of(new Decision.GradeSource(origin, reliability)));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description =
                    "How credible the information in a claim is: 1 confirmed by other sources, 2 probably true, 3 possibly true,"
                            + " 4 doubtful, 5 improbable, 6 cannot be judged.")
    int grade(
            @Mixin DecidingOption deciding,
            @Parameters(paramLabel = "CLAIM") String claim,
            @Parameters(paramLabel = "1-6") int credibility) {
        if (credibility < 1 || credibility > 6) {
            throw UserError.wrongUse("credibility goes from 1 to 6, not " + credibility);
        }
        return deciding.decide(targets ->
                List.of(new Decision.GradeInformation(targets.one(claim), Credibility.ofNumber(credibility))));
    }

    @Command(mixinStandardHelpOptions = true, description = "Words that stand with a claim.")
    int comment(
            @Mixin DecidingOption deciding,
            @Parameters(paramLabel = "CLAIM") String claim,
            @Parameters(paramLabel = "WORDS") String words) {
        return deciding.decide(targets -> List.of(new Decision.Comment(targets.one(claim), words)));
    }

    @Command(mixinStandardHelpOptions = true, description = "Takes a decision back; undoing can be undone, too.")
    int undo(@Mixin DecidingOption deciding, @Parameters(paramLabel = "N") long number) {
        return deciding.decide(targets -> List.of(new Decision.Undo(number)));
    }

    @Command(mixinStandardHelpOptions = true, description = "All decisions, or those on an event.")
    int list(@Mixin DecidingOption deciding, @Parameters(arity = "0..1", paramLabel = "EVENT") @Nullable String event) {
        return deciding.ask(ledger -> {
            List<DecisionRecord> records = event == null ? ledger.decisions() : ledger.decisionsAbout(event);
            return records.stream().map(DecisionText::of).toList();
        });
    }

    @Command(
            mixinStandardHelpOptions = true,
            description =
                    "Where the present reader reads otherwise than people decided; ! marks what it read differently before.")
    int differences(@Mixin DecidingOption deciding) {
        return deciding.ask(
                ledger -> ledger.differences().stream().map(DecisionText::of).toList());
    }

    private static Stream<ClaimPointer> all(DecisionTargets targets, List<String> claims) {
        return claims.stream().flatMap(claim -> targets.claims(claim).stream()).distinct();
    }
}
