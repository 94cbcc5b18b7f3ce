/** The message between the development server and its windows: the memo's faults as text, '' when there are none. */
export const MEMO_PROBLEM = 'raadsdeck:memo-problem'
