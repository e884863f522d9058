package org.sayso.intake.files;

import org.sayso.intake.capture.Capture;
import org.sayso.intake.capture.Document;

/** What a path led to: a document, or a failure to find one. */
public sealed interface Finding {

    record Found(Document document) implements Finding {}

    record NotFound(Capture.Failed failure) implements Finding {}
}
