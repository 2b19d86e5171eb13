/** What is the owner's own: marks on clippings, and searches that were given a name. */
@NullMarked
package org.clipfile.model.owner;

import org.jspecify.annotations.NullMarked;
