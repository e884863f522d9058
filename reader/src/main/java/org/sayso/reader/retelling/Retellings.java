package org.sayso.reader.retelling;

import java.util.List;
import org.sayso.model.EventMention;
import org.sayso.reader.syntax.ParsedText;

/** Finds what one report tells more than once. */
public interface Retellings {

    /**
     * The same mentions, those that tell again what an earlier one told with the id of the first that did.
     *
     * @param told in the order of the text
     */
    List<EventMention> marked(List<ToldEvent> told, ParsedText text);
}
