-- Named origins are counted as facets, unnamed ones never: no two reports share one. A status holds nearly all events or few: no index helps.
CREATE INDEX event_origin_of_event ON event_origin (event, named);
CREATE INDEX event_origin_by_name ON event_origin (named, origin);
DROP INDEX event_origin_event;
DROP INDEX event_line_weight;
