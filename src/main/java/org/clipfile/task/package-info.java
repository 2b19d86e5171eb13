/** Background work, its progress and its cancelling. No toolkit. */
@NullMarked
package org.clipfile.task;

import org.jspecify.annotations.NullMarked;
