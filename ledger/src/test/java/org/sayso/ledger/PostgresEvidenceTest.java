package org.sayso.ledger;

import org.sayso.ledger.store.LedgerStore;

class PostgresEvidenceTest extends EvidenceContract {

    @Override
    LedgerStore newStore() {
        return PostgresServer.store(PostgresServer.get().emptied());
    }
}
