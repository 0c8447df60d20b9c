/** The same as `exports`, in a web worker: it loads one file, which has no room for exports. */
export { readShare } from '../export/read-share.js'
export { share } from '../export/share.js'
export { readMeeting } from '../picture/meeting/read-meeting.js'
