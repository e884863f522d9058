-- Every report that is added asks for the decisions in the log; without an index that cost grew with every report there was.
CREATE INDEX log_kind ON log (kind, no);
