import { useSyncExternalStore } from 'react';

/** Where the person is: at home, or in one model. */
export type Route = { readonly page: 'home' } | { readonly page: 'model'; readonly id: string };

/** The route an address's fragment names: `#/model/<id>`, else home. */
function routeFrom(hash: string): Route {
  const id = /^#\/model\/([A-Za-z0-9_-]{1,64})$/.exec(hash)?.[1];
  return id ? { page: 'model', id } : { page: 'home' };
}

/** Goes to a route; the browser's back button comes back from it. */
export function navigate(route: Route): void {
  location.hash = route.page === 'home' ? '#/' : `#/model/${route.id}`;
}

/** The route of the moment. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return routeFrom(hash);
}

function subscribe(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}
