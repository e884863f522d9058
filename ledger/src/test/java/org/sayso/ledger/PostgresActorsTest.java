package org.sayso.ledger;

import org.sayso.ledger.store.LedgerStore;

class PostgresActorsTest extends ActorsTest {

    private final String database = PostgresServer.get().emptied();

    @Override
    LedgerStore newStore() {
        return PostgresServer.store(database);
    }
}
