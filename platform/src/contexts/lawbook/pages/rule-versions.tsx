import { formats } from '../../../kernel/format.ts'
import type { Visit } from '../../../kernel/http/visit.ts'
import { lawAddress, versionAnchor } from '../../../shell/law-address.ts'
import { Tag } from '../../../ui/tag/tag.tsx'
import { changedWords, type Run } from '../changed-words.ts'
import { valueInWords } from '../in-words.ts'
import type { ShelfRule, Version } from '../shelf-rule.ts'
import { spanOn } from '../spans.ts'
import { sayLawbook } from '../words.ts'
import { Sources } from './sources.tsx'

interface Matter {
  readonly visit: Visit
  readonly rule: ShelfRule
}

/** Every wording of a rule, newest first, each at an address that does not change. */
export function RuleVersions({ visit, rule, governs }: Matter & { governs: Version | null }) {
  const say = sayLawbook(visit.language)
  const shown = rule.versions.map((version, place) => ({ version, before: rule.versions[place - 1] ?? null }))
  return (
    <section>
      <h2>{say('rule.versions')}</h2>
      {shown.toReversed().map(({ version, before }) => (
        <article
          key={version.from}
          id={versionAnchor(version.from)}
          class={version === governs ? 'law-version law-version--governs' : 'law-version'}
        >
          <VersionHead visit={visit} rule={rule} version={version} />
          <p>{version.says[visit.language]}</p>
          <Sources cites={version.cites} language={visit.language} />
          {before !== null && <Changed visit={visit} rule={rule} version={version} before={before} />}
        </article>
      ))}
    </section>
  )
}

function VersionHead({ visit: { language }, rule, version: { from, to } }: Matter & { version: Version }) {
  const say = sayLawbook(language)
  const { day } = formats(language)
  const span = to === null ? say('rule.since', { from: day(from) }) : say('rule.span', { from: day(from), to: day(to) })
  return (
    <div class="row">
      <h3 class="law-version__span">
        <a href={lawAddress.version(rule.id, from)} title={say('rule.version-link')}>
          {span}
        </a>
      </h3>
      {to === null && <Tag tone="yes">{say('rule.in-force')}</Tag>}
    </div>
  )
}

function Changed({
  visit: { language },
  rule,
  version,
  before,
}: Matter & { readonly version: Version; readonly before: Version }) {
  const say = sayLawbook(language)
  const runs = changedWords(before.says[language], version.says[language])
  const figures = rule.figures.flatMap((figure) => {
    const [old, now] = [spanOn(figure, before.to ?? before.from), spanOn(figure, version.from)]
    if (now?.from !== version.from || old === null) return []
    const words = (value: unknown) => valueInWords(value, figure.unit, language)
    return [
      say('rule.figure-changed', { title: figure.title[language], before: words(old.value), after: words(now.value) }),
    ]
  })
  return (
    <div class="law-changed">
      <h4>{say('rule.changed')}</h4>
      {figures.map((changed) => (
        <p key={changed} class="figures">
          {changed}
        </p>
      ))}
      {runs.every(({ kind }) => kind === 'same') ? (
        <p>{say('rule.same-words')}</p>
      ) : (
        <p>
          {runs.map((run, place) => (
            <RunOfWords key={`${place + 1} ${run.kind}`} run={run} gone={say('rule.gone')} came={say('rule.new')} />
          ))}
        </p>
      )}
    </div>
  )
}

/** Struck out or underlined, and said so for whoever hears the page. */
function RunOfWords({ run: { kind, words }, gone, came }: { run: Run; gone: string; came: string }) {
  if (kind === 'same') return <>{words} </>
  const heard = <span class="hidden-visually">[{kind === 'gone' ? gone : came}] </span>
  if (kind === 'gone') {
    return (
      <>
        <del class="law-changed__gone">
          {heard}
          {words}
        </del>{' '}
      </>
    )
  }
  return (
    <>
      <ins class="law-changed__new">
        {heard}
        {words}
      </ins>{' '}
    </>
  )
}
