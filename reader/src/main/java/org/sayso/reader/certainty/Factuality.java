package org.sayso.reader.certainty;

import java.util.List;
import org.sayso.model.Because;
import org.sayso.model.Certainty;
import org.sayso.model.Credibility;
import org.sayso.model.Phase;
import org.sayso.model.Polarity;

/**
 * How an event is held by the innermost source of its chain: three axes that stay apart.
 *
 * @param credibility what the wording alone allows to propose, 3 to 6
 * @param because the deciding words of each axis that is not at its default
 */
public record Factuality(
        Certainty certainty, Polarity polarity, Phase phase, Credibility credibility, List<Because> because) {

    public Factuality {
        because = List.copyOf(because);
    }
}
