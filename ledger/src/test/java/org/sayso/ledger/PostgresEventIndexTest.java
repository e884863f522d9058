package org.sayso.ledger;

import org.sayso.ledger.store.LedgerStore;

class PostgresEventIndexTest extends EventIndexTest {

    @Override
    LedgerStore newStore() {
        return PostgresServer.store(PostgresServer.get().emptied());
    }
}
