package org.sayso.reader.attribution;

import java.util.List;

/** One family of cues: proposes the attributions that it sees in one sentence. Stateless and thread-safe. */
interface CueRule {

    void find(Passage passage, SentenceTree tree, List<Draft> found);
}
