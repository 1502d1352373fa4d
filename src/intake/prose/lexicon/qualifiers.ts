import type { Qualifier } from '../../../report/value.ts';

/** Stand before a number: 约12条. */
export const before: Record<string, Qualifier> = {
  不少于: 'at_least',
  不低于: 'at_least',
  至少: 'at_least',
  超过: 'over',
  超: 'over',
  逾: 'over',
  突破: 'over',
  上: 'over',
  将近: 'approx',
  接近: 'approx',
  大约: 'approx',
  约: 'approx',
  近: 'approx',
};

/** Stand between a number and its unit, before or behind 万: 80余条, 3万多条. */
export const within: Record<string, Qualifier> = { 余: 'over', 多: 'over', 几: 'over', 来: 'approx' };

/** Stand behind the unit: 40期以上. */
export const behind: Record<string, Qualifier> = {
  以上: 'at_least',
  之多: 'exact',
  左右: 'approx',
  上下: 'approx',
  余: 'over',
};

/** 1.2万, 3百. */
export const scales: Record<string, number> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };
