/** The reading pages: what people see of an archive in a browser, a feed reader, or as JSON. */
@NullMarked
package org.variorum.archive.pages;

import org.jspecify.annotations.NullMarked;
