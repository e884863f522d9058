/** Who may do what: accounts, sessions, and the proof that a form was asked for. */
@NullMarked
package org.sayso.desk.access;

import org.jspecify.annotations.NullMarked;
