package org.variorum.statements.extract.html;

import org.variorum.statements.model.Role;

/** A passage of the article with its role. */
record Kept(Passage passage, Role role) {}
