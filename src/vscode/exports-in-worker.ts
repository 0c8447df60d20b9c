/** The same as `exports`, in a web worker: it loads one file, which has no room for Word, the whole brief as HTML and a calendar. */
export { readShare } from '../export/read-share.js'
export { share } from '../export/share.js'
export { readMeeting } from '../picture/meeting/read-meeting.js'
export { exportBrief } from './commands/export-brief.js'
export { pageFormats as formats } from './commands/page-formats.js'
