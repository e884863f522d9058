package org.sayso.reader.coding;

/** What an action is in both schemes, once its mood is known. */
record Coding(ActionType type, String cameo) {}
