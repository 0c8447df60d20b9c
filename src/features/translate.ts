export { inEnglish, type Translate } from '../text/message.js'
