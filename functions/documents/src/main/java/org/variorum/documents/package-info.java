/** Reads documents that are no text: PDF and Word files. Found as services by the engine. */
@NullMarked
package org.variorum.documents;

import org.jspecify.annotations.NullMarked;
