package org.sayso.ledger;

import org.sayso.ledger.store.LedgerStore;

class PostgresDecisionsTest extends DecisionsTest {

    @Override
    LedgerStore newStore() {
        return PostgresServer.store(PostgresServer.get().emptied());
    }
}
