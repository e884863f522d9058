package org.sayso.model;

/** How reliable a source is: the letter of the Admiralty code (NATO AJP-2.1). Only a person sets A to E. */
public enum Reliability {
    /** Completely reliable. */
    A,
    /** Usually reliable. */
    B,
    /** Fairly reliable. */
    C,
    /** Not usually reliable. */
    D,
    /** Unreliable. */
    E,
    /** Cannot be judged: what a machine may say. */
    F
}
