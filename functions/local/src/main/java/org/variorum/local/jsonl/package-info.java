/** Reading and comparing JSON lines, one object a line, on all cores and in input order. */
@NullMarked
package org.variorum.local.jsonl;

import org.jspecify.annotations.NullMarked;
