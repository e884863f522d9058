package org.sayso.reader.transition;

/**
 * What the word, the tag and the relation at a place give to the hidden units, in 32 bits. Sums made lately are kept: a word stands at a dozen places in turn
 * while its sentence is parsed. Thread-safe without locks; what is kept never changes a sum.
 */
final class PlaceSums {

    /* About 4 kB each, 130 MB when all are taken. */
    private static final int KEPT = 1 << 15;

    private record Sum(long key, float[] values) {}

    private final TransitionModel model;
    private final float[][] ofTags;
    private final float[][] ofLabels;
    private final Sum[] kept = new Sum[KEPT];

    PlaceSums(TransitionModel model) {
        this.model = model;
        int tags = model.firstLabel() - model.firstTag();
        this.ofTags = new float[TransitionModel.PLACES * tags][];
        for (int i = 0; i < ofTags.length; i++) {
            ofTags[i] = sum(model.firstTag() + i % tags, TransitionModel.PLACES + i / tags);
        }
        int labels = model.labels().size();
        this.ofLabels = new float[(TransitionModel.PLACES - TransitionModel.FIRST_LABELLED) * labels][];
        for (int i = 0; i < ofLabels.length; i++) {
            ofLabels[i] = sum(model.firstLabel() + i % labels, 2 * TransitionModel.PLACES + i / labels);
        }
    }

    private float[] sum(int feature, int place) {
        float[] sums = new float[model.hidden()];
        model.add(feature, place, sums);
        return sums;
    }

    /**
     * Not to be changed by the caller.
     *
     * @param label left out at places that have none
     */
    float[] at(int place, int word, int tag, int label) {
        long key =
                ((((long) place << 24) + word << 12) + (tag - model.firstTag()) << 12) + (label - model.firstLabel());
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & KEPT - 1;
        Sum found = kept[slot];
        if (found == null || found.key() != key) {
            found = new Sum(key, together(place, word, tag, label));
            kept[slot] = found;
        }
        return found.values();
    }

    private float[] together(int place, int word, int tag, int label) {
        float[] sums = sum(word, place);
        add(ofTags[place * (model.firstLabel() - model.firstTag()) + tag - model.firstTag()], sums);
        if (place >= TransitionModel.FIRST_LABELLED) {
            add(
                    ofLabels[
                            (place - TransitionModel.FIRST_LABELLED)
                                            * model.labels().size()
                                    + label
                                    - model.firstLabel()],
                    sums);
        }
        return sums;
    }

    private static void add(float[] more, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += more[i];
        }
    }
}
