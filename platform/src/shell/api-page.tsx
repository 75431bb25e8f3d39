import type { VNode } from 'preact'
import { isApi } from '../kernel/http/openapi.ts'
import type { Route } from '../kernel/http/route.ts'
import type { Visit } from '../kernel/http/visit.ts'
import { Details } from '../ui/details/details.tsx'
import { Link } from '../ui/link/link.tsx'
import { Panel } from '../ui/panel/panel.tsx'
import { type ApiPart, apiParts } from './api-parts.ts'
import { publicPage } from './frame.tsx'
import { sayShell } from './words.ts'

/** The API as a page to read: every route by its subject, what it does, who may, what goes in. */
export function apiPage(visit: Visit, routes: readonly Route[]): VNode {
  const say = sayShell(visit.language)
  const bySubject = Map.groupBy(routes.filter(isApi), (route) => route.path.split('/')[1] ?? '')
  return publicPage(
    visit,
    { title: say('api.title'), description: say('api.lead') },
    <>
      <h1>{say('api.title')}</h1>
      <p class="lead">{say('api.lead')}</p>
      <p>
        <Link href="/api/v1/openapi.json" icon="file-text">
          {say('api.document')}
        </Link>
      </p>
      {visit.sandbox && (
        <Panel title={say('api.sign-in')} sunken>
          <pre class="code-block" lang="en">
            {signIn}
          </pre>
        </Panel>
      )}
      {[...bySubject].map(([subject, found]) => (
        <section key={subject} lang="en">
          <h2 id={subject}>{subject}</h2>
          {apiParts(found).map((part) => (
            <Part key={part.name} part={part} openTo={say('api.open-to')} />
          ))}
        </section>
      ))}
    </>,
  )
}

const signIn = `curl -s localhost:3000/api/v1/sessions -H 'content-type: application/json' -d '{"persona":"aigerim"}'
curl -s localhost:3000/api/v1/firm/vacancies -H 'authorization: Bearer <token>'`

function Part({ part, openTo }: { part: ApiPart; openTo: string }) {
  return (
    <Details summary={`${part.method} ${part.path}`}>
      <p>{part.summary}</p>
      <p>
        <b>{openTo}:</b> {part.access}
      </p>
      {part.fields.length > 0 && (
        <dl class="fields">
          {part.fields.map((field) => (
            <div key={field.name}>
              <dt>
                <code>{field.name}</code>
              </dt>
              <dd>{field.says}</dd>
            </div>
          ))}
        </dl>
      )}
    </Details>
  )
}
