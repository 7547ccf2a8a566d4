/** Words and phrases that people can read and extend in files, and looking them up in tokens. */
@NullMarked
package org.variorum.statements.lexicon;

import org.jspecify.annotations.NullMarked;
