/** Where a fixed bar at the bottom would cover too much of the page: at 200 % zoom and more. */
export const LOW_OR_NARROW = "@media (max-height: 299px), (max-width: 259px)";
