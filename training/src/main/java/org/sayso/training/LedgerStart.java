package org.sayso.training;

import java.util.List;

/** Where the ledger's heads start: at the news heads of the same name; contents inside others start as contents that are rarer. */
final class LedgerStart {

    private static final int SPAN_LABELS = 3;
    private static final int CONTENT = 2;
    private static final int NESTED = 3;
    private static final float RARER = 3f;

    private LedgerStart() {}

    /** Adds the ledger's heads to these weights, which have those of the news. */
    static void borrow(Weights weights) {
        for (String part : List.of(".query.weight", ".query.bias", ".key.weight", ".key.bias")) {
            Tensor from = weights.get("news" + part);
            weights.put("ledger" + part, new Tensor(from.values().clone(), from.shape()));
        }
        weights.put(
                "ledger.tags.weight",
                new Tensor(
                        tags(weights.get("news.tags.weight"), EncoderShape.WIDTH),
                        LedgerCorpus.HEADS.tagOutputs(),
                        EncoderShape.WIDTH));
        float[] bias = tags(weights.get("news.tags.bias"), 1);
        bias[NESTED * SPAN_LABELS] += RARER;
        weights.put("ledger.tags.bias", new Tensor(bias, bias.length));
    }

    private static float[] tags(Tensor news, int width) {
        int head = SPAN_LABELS * width;
        float[] values = new float[LedgerCorpus.HEADS.tagOutputs() * width];
        System.arraycopy(news.values(), 0, values, 0, NESTED * head);
        System.arraycopy(news.values(), CONTENT * head, values, NESTED * head, head);
        return values;
    }
}
