import { signInPageFor } from './contexts/identity/pages/sign-in-page.tsx'
import { identify, setSession } from './contexts/identity/session.ts'
import type { Platform } from './kernel/acting.ts'
import type { Face } from './kernel/http/server.ts'
import { builtAssets } from './shell/assets.ts'
import { giveShell } from './shell/given.ts'
import { publicFolder } from './shell/public-folder.ts'
import { refusalPage } from './shell/refusal-page.tsx'
import { sayRefusal } from './wording.ts'

/** What the platform's parts give to the server: who someone is, what a refusal says, the pages that any page may turn into. */
export function openFace(platform: Platform): Face {
  const production = platform.config.mode === 'production'
  giveShell({ assets: builtAssets(publicFolder()), wording: sayRefusal })
  return {
    wording: sayRefusal,
    identify: (request) => identify(platform.db, request, production),
    refusalPage,
    signInPage: signInPageFor(production),
    setSession: (reply, token) => setSession(reply, token, production),
  }
}
