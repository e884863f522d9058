package org.sayso.ledger;

import org.sayso.ledger.store.LedgerStore;

class PostgresEventIndexTest extends EventIndexTest {

    private final String database = PostgresServer.get().emptied();

    @Override
    LedgerStore newStore() {
        return sameStore();
    }

    @Override
    LedgerStore sameStore() {
        return PostgresServer.store(database);
    }
}
