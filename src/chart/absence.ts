/** The ways a place in a drawing can be empty; each has a mark of its own, and none looks like zero. */
export type Absence = 'blank' | 'notApplicable' | 'unreadable' | 'notInForm' | 'notReported' | 'undefined';
