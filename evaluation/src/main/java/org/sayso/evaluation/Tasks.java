package org.sayso.evaluation;

import java.util.List;
import java.util.Optional;
import org.sayso.evaluation.task.AttributionTask;
import org.sayso.evaluation.task.AttributionTypesTask;
import org.sayso.evaluation.task.CopiesTask;
import org.sayso.evaluation.task.DisagreementsTask;
import org.sayso.evaluation.task.EventCorefTask;
import org.sayso.evaluation.task.EventsTask;
import org.sayso.evaluation.task.FactualityTask;
import org.sayso.evaluation.task.FakesTask;
import org.sayso.evaluation.task.HtmlTask;
import org.sayso.evaluation.task.LedgerTask;
import org.sayso.evaluation.task.LinksTask;
import org.sayso.evaluation.task.PlaceTask;
import org.sayso.evaluation.task.QuantityTask;
import org.sayso.evaluation.task.RetellingsTask;
import org.sayso.evaluation.task.StoriesTask;
import org.sayso.evaluation.task.TimeTask;

/** All that can be measured. */
public final class Tasks {

    private static final List<Task> ALL = List.of(
            new LedgerTask(),
            new LinksTask(LinksTask.Readings.GOLD),
            new LinksTask(LinksTask.Readings.OURS),
            new RetellingsTask(),
            new StoriesTask(),
            new CopiesTask(),
            new EventCorefTask(),
            new DisagreementsTask(),
            new AttributionTask(AttributionTask.Profile.NEWS),
            new AttributionTask(AttributionTask.Profile.READING),
            new AttributionTypesTask(),
            new TimeTask(),
            new PlaceTask(),
            new QuantityTask(),
            new FactualityTask(),
            new EventsTask(),
            new FakesTask(),
            new HtmlTask(HtmlTask.Kind.BODY),
            new HtmlTask(HtmlTask.Kind.SEGMENTS),
            new HtmlTask(HtmlTask.Kind.DATES));

    private Tasks() {}

    public static List<Task> all() {
        return ALL;
    }

    public static Optional<Task> named(String name) {
        return ALL.stream().filter(task -> task.name().equals(name)).findFirst();
    }
}
