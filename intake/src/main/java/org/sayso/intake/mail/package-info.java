/** Mails saved as files: the text of the mail, and what is attached to it. */
@NullMarked
package org.sayso.intake.mail;

import org.jspecify.annotations.NullMarked;
