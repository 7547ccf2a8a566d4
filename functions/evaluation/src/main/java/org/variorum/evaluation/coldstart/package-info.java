/** How fast a function starts, measured with the client that Lambda itself runs. */
@NullMarked
package org.variorum.evaluation.coldstart;

import org.jspecify.annotations.NullMarked;
