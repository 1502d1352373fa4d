import type { Channel } from '../../src/report/channels.ts';
import type { ChannelCount, DisclosedTotal } from '../../src/report/report.ts';
import type { DemoAgency } from './demoAgencies.ts';
import type { Random } from './random.ts';

interface ChannelHabit {
  readonly channel: Channel;
  readonly label?: string;
  readonly unit: string;
  readonly typical: number;
  /** Rounded down to this step and written 余, where above 1. */
  readonly step: number;
  readonly combined?: readonly Channel[];
}

function habitsOf({ agency }: DemoAgency): readonly ChannelHabit[] {
  const { short } = agency.names;
  if (agency.level === 'township')
    return [
      {
        channel: 'wechat_account',
        label: `“示例${short.slice(0, 2)}”公众号`,
        unit: '条',
        typical: 64,
        step: 1,
      },
      {
        channel: 'notice_board',
        label: '便民窗口、公示栏',
        unit: '条',
        typical: 26,
        step: 10,
        combined: ['service_window', 'notice_board'],
      },
      { channel: 'broadcast', unit: '次', typical: 40, step: 10 },
      { channel: 'electronic_screen', unit: '条', typical: 55, step: 10 },
      { channel: 'display_board', unit: '块', typical: 36, step: 10 },
      { channel: 'brochure', unit: '本', typical: 620, step: 100 },
      { channel: 'leaflet', unit: '张', typical: 3200, step: 1000 },
      { channel: 'training', unit: '场', typical: 4, step: 1 },
    ];
  if (agency.kind === 'government')
    return [
      { channel: 'government_website', unit: '条', typical: 4200, step: 1 },
      { channel: 'wechat_account', unit: '条', typical: 1900, step: 100 },
      { channel: 'short_video', unit: '条', typical: 260, step: 1 },
      { channel: 'policy_interpretation', unit: '件', typical: 58, step: 1 },
      { channel: 'press_conference', unit: '场', typical: 6, step: 1 },
      { channel: 'gazette', unit: '期', typical: 6, step: 1 },
      { channel: 'training', label: '培训人员', unit: '人次', typical: 480, step: 10 },
    ];
  return [
    { channel: 'government_website', unit: '条', typical: 210, step: 1 },
    { channel: 'wechat_account', label: '政务微信公众号', unit: '篇', typical: 150, step: 1 },
    { channel: 'weibo', unit: '条', typical: 38, step: 10 },
    { channel: 'policy_interpretation', unit: '件', typical: 7, step: 1 },
    { channel: 'leaflet', label: '宣传资料', unit: '份', typical: 2600, step: 100 },
  ];
}

/** The channels an agency names in one year; what it does every year changes little. */
export function drawChannels(random: Random, unit: DemoAgency, yearIndex: number): ChannelCount[] {
  return habitsOf(unit).flatMap((habit): ChannelCount[] => {
    const growth = 1 + yearIndex * 0.05;
    const spread = Math.ceil(habit.typical / 6);
    const drawn = Math.round(random.between(habit.typical - spread, habit.typical + spread) * growth);
    if (random.chance(0.12)) return [];
    const named = {
      channel: habit.channel,
      ...(habit.label === undefined ? {} : { label: habit.label }),
      unit: habit.unit,
      ...(habit.combined === undefined ? {} : { combined: [...habit.combined] }),
    };
    const rounded = drawn - (drawn % habit.step);
    if (habit.step === 1 || rounded === 0) return [{ ...named, count: drawn, qualifier: 'exact' }];
    if (random.chance(0.15))
      return [{ ...named, count: rounded, qualifier: 'approx', asWritten: `约${rounded}${habit.unit}` }];
    return [{ ...named, count: rounded, qualifier: 'over', asWritten: `${rounded}余${habit.unit}` }];
  });
}

/** The total the prose gives: at least what the channels that publish items come to; exact where they all are. */
export function totalOf(channels: readonly ChannelCount[]): DisclosedTotal | null {
  const parts = channels.filter(({ unit, count }) => (unit === '条' || unit === '篇') && count !== null);
  if (parts.length === 0) return null;
  const sum = parts.reduce((total, { count }) => total + (count ?? 0), 0);
  if (parts.every(({ qualifier }) => qualifier === 'exact'))
    return { count: sum, unit: '条', qualifier: 'exact' };
  const rounded = sum - (sum % 10);
  return { count: rounded, unit: '条', qualifier: 'over', asWritten: `${rounded}余条` };
}
