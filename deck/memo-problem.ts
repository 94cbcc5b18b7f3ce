/** Event between development server and windows: the memo's faults, or '' for none. */
export const MEMO_PROBLEM = 'raadsdeck:memo-problem'
