import * as actionBarExamples from '../action-bar/examples.tsx'
import * as bandExamples from '../band/examples.tsx'
import * as barExamples from '../bar/examples.tsx'
import * as barsExamples from '../bars/examples.tsx'
import * as breadcrumbsExamples from '../breadcrumbs/examples.tsx'
import * as buttonExamples from '../button/examples.tsx'
import * as cardExamples from '../card/examples.tsx'
import * as caseLayoutExamples from '../case-layout/examples.tsx'
import * as checkboxesExamples from '../checkboxes/examples.tsx'
import * as codeExamples from '../code/examples.tsx'
import * as dateInputExamples from '../date-input/examples.tsx'
import * as daysLeftExamples from '../days-left/examples.tsx'
import * as decisionPanelExamples from '../decision-panel/examples.tsx'
import * as detailsExamples from '../details/examples.tsx'
import * as dialogExamples from '../dialog/examples.tsx'
import * as emptyStateExamples from '../empty-state/examples.tsx'
import * as errorSummaryExamples from '../error-summary/examples.tsx'
import * as fieldExamples from '../field/examples.tsx'
import * as fileUploadExamples from '../file-upload/examples.tsx'
import * as filtersExamples from '../filters/examples.tsx'
import * as foldExamples from '../fold/examples.tsx'
import * as iconExamples from '../icon/examples.tsx'
import * as inputExamples from '../input/examples.tsx'
import * as languageSwitchExamples from '../language-switch/examples.tsx'
import * as linkExamples from '../link/examples.tsx'
import * as markExamples from '../mark/examples.tsx'
import * as menuExamples from '../menu/examples.tsx'
import * as moneyExamples from '../money/examples.tsx'
import * as monthExamples from '../month/examples.tsx'
import * as navListExamples from '../nav-list/examples.tsx'
import * as noticeExamples from '../notice/examples.tsx'
import * as pagerExamples from '../pager/examples.tsx'
import * as panelExamples from '../panel/examples.tsx'
import * as publicLayoutExamples from '../public-layout/examples.tsx'
import * as qrExamples from '../qr/examples.tsx'
import * as radiosExamples from '../radios/examples.tsx'
import * as scheduleExamples from '../schedule/examples.tsx'
import * as selectExamples from '../select/examples.tsx'
import * as shapeExamples from '../shape/examples.tsx'
import * as skipLinkExamples from '../skip-link/examples.tsx'
import * as statExamples from '../stat/examples.tsx'
import * as statusLineExamples from '../status-line/examples.tsx'
import * as stepChartExamples from '../step-chart/examples.tsx'
import * as summaryListExamples from '../summary-list/examples.tsx'
import * as tableExamples from '../table/examples.tsx'
import * as tabsExamples from '../tabs/examples.tsx'
import * as tagExamples from '../tag/examples.tsx'
import * as textareaExamples from '../textarea/examples.tsx'
import * as themeSwitchExamples from '../theme-switch/examples.tsx'
import * as timelineExamples from '../timeline/examples.tsx'
import * as tipExamples from '../tip/examples.tsx'
import * as trackExamples from '../track/examples.tsx'
import * as trustExamples from '../trust/examples.tsx'
import * as wizardLayoutExamples from '../wizard-layout/examples.tsx'
import * as workspaceLayoutExamples from '../workspace-layout/examples.tsx'
import type { Example } from './example.ts'

/** A component as the gallery shows it. */
export interface Entry {
  readonly name: string
  /** How it is written in a page. */
  readonly usage: string
  readonly examples: readonly Example[]
  /** A layout is a whole page and is shown as one. */
  readonly whole?: boolean
}

export interface Group {
  readonly title: string
  readonly entries: readonly Entry[]
}

/** Every component, in the order in which one looks for it. */
export const groups: readonly Group[] = [
  {
    title: 'Layouts',
    entries: [
      { name: 'public-layout', ...publicLayoutExamples },
      { name: 'workspace-layout', ...workspaceLayoutExamples },
      { name: 'wizard-layout', ...wizardLayoutExamples },
      { name: 'case-layout', ...caseLayoutExamples },
      { name: 'band', ...bandExamples },
      { name: 'fold', ...foldExamples },
    ],
  },
  {
    title: 'Forms',
    entries: [
      { name: 'button', ...buttonExamples },
      { name: 'field', ...fieldExamples },
      { name: 'input', ...inputExamples },
      { name: 'textarea', ...textareaExamples },
      { name: 'select', ...selectExamples },
      { name: 'radios', ...radiosExamples },
      { name: 'checkboxes', ...checkboxesExamples },
      { name: 'date-input', ...dateInputExamples },
      { name: 'file-upload', ...fileUploadExamples },
      { name: 'error-summary', ...errorSummaryExamples },
    ],
  },
  {
    title: 'Lists',
    entries: [
      { name: 'table', ...tableExamples },
      { name: 'filters', ...filtersExamples },
      { name: 'pager', ...pagerExamples },
      { name: 'tabs', ...tabsExamples },
      { name: 'summary-list', ...summaryListExamples },
      { name: 'empty-state', ...emptyStateExamples },
    ],
  },
  {
    title: 'Cases',
    entries: [
      { name: 'decision-panel', ...decisionPanelExamples },
      { name: 'track', ...trackExamples },
      { name: 'timeline', ...timelineExamples },
      { name: 'status-line', ...statusLineExamples },
      { name: 'action-bar', ...actionBarExamples },
      { name: 'days-left', ...daysLeftExamples },
      { name: 'trust', ...trustExamples },
      { name: 'tag', ...tagExamples },
    ],
  },
  {
    title: 'Figures',
    entries: [
      { name: 'stat', ...statExamples },
      { name: 'bar', ...barExamples },
      { name: 'step-chart', ...stepChartExamples },
      { name: 'month', ...monthExamples },
      { name: 'schedule', ...scheduleExamples },
      { name: 'bars', ...barsExamples },
      { name: 'money', ...moneyExamples },
      { name: 'code', ...codeExamples },
      { name: 'qr', ...qrExamples },
    ],
  },
  {
    title: 'Places',
    entries: [
      { name: 'panel', ...panelExamples },
      { name: 'card', ...cardExamples },
      { name: 'notice', ...noticeExamples },
      { name: 'details', ...detailsExamples },
      { name: 'dialog', ...dialogExamples },
      { name: 'menu', ...menuExamples },
      { name: 'tip', ...tipExamples },
    ],
  },
  {
    title: 'Ways',
    entries: [
      { name: 'link', ...linkExamples },
      { name: 'breadcrumbs', ...breadcrumbsExamples },
      { name: 'nav-list', ...navListExamples },
      { name: 'skip-link', ...skipLinkExamples },
      { name: 'language-switch', ...languageSwitchExamples },
      { name: 'theme-switch', ...themeSwitchExamples },
    ],
  },
  {
    title: 'Signs',
    entries: [
      { name: 'mark', ...markExamples },
      { name: 'icon', ...iconExamples },
      { name: 'shape', ...shapeExamples },
    ],
  },
]
