/** Finds the article in a web page. */
@NullMarked
package org.variorum.statements.extract.html;

import org.jspecify.annotations.NullMarked;
