import { type Day, plusDays, plusMonths } from '../calendar/day.ts'
import { plusWorkingDays, sameOrNextWorkingDay } from '../calendar/working-days.ts'
import { at } from '../core/figure.ts'
import { fill } from '../core/sentence.ts'
import type { Text } from '../core/text.ts'
import {
  complaintTerm,
  complaintTermUninstructed,
  courtTerm,
  forwardingTerm,
  higherBodyTerm,
  serviceComplaintTerm,
} from './appeal-figures.ts'

/** The last day to complain, after the employer learnt of the act (APPC art. 92). Throws CalendarMissing. */
export function complainBy(learnt: Day): Day {
  return sameOrNextWorkingDay(plusMonths(learnt, at(complaintTerm, learnt)))
}

/** The last day to complain of an act that carries no appeal instructions (APPC art. 92(1-1), R-48). Throws NoFigure before. */
export function complainByUninstructed(learnt: Day): Day {
  return sameOrNextWorkingDay(plusMonths(learnt, at(complaintTermUninstructed, learnt)))
}

/** The day on which the silence of the body counts as a refusal, for an appeal and nothing else (APPC art. 91(2), R-44). */
export function refusedBySilenceOn(decideBy: Day): Day {
  return plusDays(decideBy, 1)
}

/** The last day for the body to forward the complaint with the case, or to satisfy it in full (APPC art. 91(4)). */
export function forwardBy(complained: Day): Day {
  return plusWorkingDays(complained, at(forwardingTerm, complained))
}

/** The last day for the higher body to decide a complaint that has reached it (APPC art. 99). */
export function higherBodyDecidesBy(reached: Day): Day {
  return plusWorkingDays(reached, at(higherBodyTerm, reached))
}

/** The last day to go to court, after the answer to the complaint (APPC art. 136(1)). */
export function goToCourtBy(answered: Day): Day {
  return sameOrNextWorkingDay(plusMonths(answered, at(courtTerm, answered)))
}

/** The last day for the head of the provider to answer a complaint about the service (Public Services Law, art. 25). */
export function serviceComplaintAnsweredBy(complained: Day): Day {
  return plusWorkingDays(complained, at(serviceComplaintTerm, complained))
}

/**
 * What every refusal must carry (APPC art. 80(5)): the body to complain to, the term, and the procedure. `higher` names the
 * body above the one that decided, `decided` that one.
 */
export function appealInstructions(decided: Text, higher: Text, on: Day): Text {
  return fill(instructions, {
    decided,
    higher,
    complaint: at(complaintTerm, on),
    forwarding: at(forwardingTerm, on),
    decision: at(higherBodyTerm, on),
    court: at(courtTerm, on),
  })
}

const instructions: Text = {
  kk: 'Осы актіге шағымды ол туралы білген күннен бастап {complaint} ай ішінде {decided} арқылы беруге болады; шағымды {higher} қарайды. Акт шығарған орган шағымды істің материалдарымен бірге {forwarding} жұмыс күні ішінде жолдайды немесе талаптарды толық қанағаттандырады. Шағым бойынша шешім {decision} жұмыс күні ішінде шығарылады. Шағымға жауап алғаннан кейін {court} ай ішінде сотқа жүгінуге болады; сотқа дейінгі тәртіп сақталмаса, сот арызды қарамайды.',
  ru: 'Жалоба на этот акт подаётся через орган, принявший его: {decided}, – в течение {complaint} месяцев со дня, когда о нём стало известно; рассматривает её {higher}. Принявший акт орган направляет жалобу с материалами дела в течение {forwarding} рабочих дней или удовлетворяет её полностью. Жалоба рассматривается в течение {decision} рабочих дней. После ответа на жалобу можно в течение {court} месяца обратиться в суд; без досудебного порядка суд обращение не рассматривает.',
  en: 'A complaint against this act is filed with the body that adopted it, {decided}, within {complaint} months of learning of it, and is decided by {higher}. The body that adopted the act forwards the complaint with the case within {forwarding} working days, or satisfies it in full. The complaint is decided within {decision} working days. A court may be applied to within {court} month of the answer, and only after this complaint.',
}
