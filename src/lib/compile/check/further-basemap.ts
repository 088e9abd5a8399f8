import type { Report } from '../problem.ts';
import { member } from './known.ts';

/** Reports an entry of `basemaps`, as written, that is no base map or hides whom it asks. */
export function checkFurtherBasemap(authored: unknown, report: Report): void {
  const has = (name: string): boolean => member(authored, name) !== undefined;
  if (has('style') && has('archive')) {
    report('archive', 'stands beside a style; a base map has one of the two');
  }
  if (!has('style') && !has('archive')) {
    report('style', 'is missing, and so is archive; a base map has one of the two');
  }
  const style = member(authored, 'style');
  if (typeof style === 'string' && !URL.canParse(style)) {
    report('style', 'is not an https: address; its host or port is none');
  }
  if (has('style') && !has('privacy')) {
    report('privacy', 'is missing; a style on another host says what that host learns of readers');
  }
  if (has('archive') && has('hosts')) {
    report('hosts', 'belong to a style; an archive asks no other host');
  }
}
