import type { Calendar } from '../calendar.js'

export const calendar: Calendar = {
  months: [
    { name: 'enero', others: ['ene'] },
    { name: 'febrero', others: ['feb'] },
    { name: 'marzo', others: ['mar'] },
    { name: 'abril', others: ['abr'] },
    { name: 'mayo', others: ['may'] },
    { name: 'junio', others: ['jun'] },
    { name: 'julio', others: ['jul'] },
    { name: 'agosto', others: [] },
    { name: 'septiembre', others: ['sep', 'sept'] },
    { name: 'octubre', others: ['oct'] },
    { name: 'noviembre', others: ['nov'] },
    { name: 'diciembre', others: ['dic'] },
  ],
  ambiguousMonths: [],
  weekdays: {
    long: [['Lunes', 'Martes', 'Miércoles', 'Jueves', 'Viernes', 'Sábado', 'Domingo']],
    short: [['Lun', 'Mar', 'Mié', 'Jue', 'Vie', 'Sáb', 'Dom']],
    areSmall: true,
  },
  articles: ['el'],
  dayEndings: ['º'],
  quarterEndings: ['ª', 'º'],
  hasDottedDays: false,
  until: ['al'],
  beforeMonth: ['de'],
  beforeYear: ['de', 'del'],
  weeks: ['semana'],
  quarters: ['trimestre'],
  halfYears: ['semestre'],
  thirds: {
    early: ['principios de'],
    middle: ['mediados de'],
    late: ['fin', 'fin de', 'finales', 'finales de'],
  },
}
