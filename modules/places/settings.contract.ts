import { z } from 'zod';
import { endpoint } from '../../platform/http/contract.ts';
import { id, name, nothing, text, version } from '../../platform/http/schema.ts';
import {
  largestSheetBody,
  listAsSheet,
  sheetFile,
  sheetImport,
  sheetQuery,
  sheetReport,
  sheetTrial,
} from '../../platform/sheets/sheet.contract.ts';
import { matters } from './matters.rules.ts';
import { stationKinds } from './places.rules.ts';
import { stationSheetWords, settingsWords as w } from './settings.words.ts';
import { areaSchema, stationSchema } from './shapes.contract.ts';

const administrator = ['administrator'] as const;
const byId = z.object({ id });
const phone = z
  .string()
  .trim()
  .regex(/^[\d+][\d\- ]{1,19}$/);
const time = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/);

const areaFields = {
  name: name(60),
  level: name(10),
  code: z
    .string()
    .trim()
    .regex(/^\d{2,12}$/)
    .nullable()
    .default(null),
  parentId: id.nullable(),
};

const stationFields = {
  name: name(60),
  kind: z.enum(stationKinds).default('station'),
  areaId: id,
  address: text(200),
  phone,
  hours: text(100),
  openFrom: time,
  openTo: time,
  openDays: z.array(z.int().min(1).max(7)).min(1).max(7),
  facilities: z.array(name(20)).max(40),
};

export const helpLineSchema = z.object({
  phone: z.string(),
  name: z.string(),
  about: z.string(),
  /** Dangers for which it comes first. */
  matters: z.array(z.enum(matters)),
});
const helpLineList = z.object({ version: z.int(), lines: z.array(helpLineSchema) });

const closure = z.strictObject({ version, closed: z.boolean() });
const plain = { params: nothing, query: nothing } as const;

/** What an administrator changes about places. */
export const settingsContract = {
  allAreas: endpoint({
    name: 'places.allAreas',
    method: 'GET',
    path: '/api/settings/areas',
    audience: administrator,
    creates: false,
    summary: w.allAreasSummary,
    ...plain,
    body: nothing,
    answer: z.object({ areas: z.array(areaSchema), levels: z.array(z.string()) }),
  }),
  addArea: endpoint({
    name: 'places.addArea',
    method: 'POST',
    path: '/api/areas',
    audience: administrator,
    creates: true,
    summary: w.addAreaSummary,
    ...plain,
    body: z.strictObject(areaFields),
    answer: areaSchema,
  }),
  changeArea: endpoint({
    name: 'places.changeArea',
    method: 'PUT',
    path: '/api/areas/:id',
    audience: administrator,
    creates: false,
    summary: w.changeAreaSummary,
    params: byId,
    query: nothing,
    body: z.strictObject({ version, ...areaFields }),
    answer: areaSchema,
  }),
  closeArea: endpoint({
    name: 'places.closeArea',
    method: 'PUT',
    path: '/api/areas/:id/closure',
    audience: administrator,
    creates: false,
    summary: w.closeAreaSummary,
    params: byId,
    query: nothing,
    body: closure,
    answer: areaSchema,
  }),
  tryAreas: endpoint({
    name: 'places.tryAreas',
    method: 'POST',
    path: '/api/areas/sheet/trial',
    audience: administrator,
    creates: false,
    largest: largestSheetBody,
    summary: w.tryAreasSummary,
    ...plain,
    body: sheetTrial,
    answer: sheetReport,
  }),
  importAreas: endpoint({
    name: 'places.importAreas',
    method: 'POST',
    path: '/api/areas/sheet',
    audience: administrator,
    creates: true,
    largest: largestSheetBody,
    summary: w.importAreasSummary,
    ...plain,
    body: sheetImport,
    answer: sheetReport,
  }),
  exportAreas: endpoint({
    name: 'places.exportAreas',
    method: 'GET',
    path: '/api/areas/sheet',
    audience: administrator,
    creates: false,
    summary: w.exportAreasSummary,
    params: nothing,
    query: sheetQuery,
    body: nothing,
    answer: sheetFile,
  }),
  allStations: endpoint({
    name: 'places.allStations',
    method: 'GET',
    path: '/api/settings/stations',
    audience: administrator,
    creates: false,
    summary: w.allStationsSummary,
    ...plain,
    body: nothing,
    answer: z.object({ stations: z.array(stationSchema) }),
  }),
  stationsSheet: endpoint({
    ...{ name: 'places.stationsSheet', path: '/api/settings/stations/sheet', audience: administrator },
    ...{ summary: stationSheetWords.summary, ...listAsSheet({}) },
  }),
  addStation: endpoint({
    name: 'places.addStation',
    method: 'POST',
    path: '/api/stations',
    audience: administrator,
    creates: true,
    summary: w.addStationSummary,
    ...plain,
    body: z.strictObject(stationFields),
    answer: z.object({ id }),
  }),
  changeStation: endpoint({
    name: 'places.changeStation',
    method: 'PUT',
    path: '/api/stations/:id',
    audience: administrator,
    creates: false,
    summary: w.changeStationSummary,
    params: byId,
    query: nothing,
    body: z.strictObject({ version, ...stationFields }),
    answer: z.object({ id }),
  }),
  closeStation: endpoint({
    name: 'places.closeStation',
    method: 'PUT',
    path: '/api/stations/:id/closure',
    audience: administrator,
    creates: false,
    summary: w.closeStationSummary,
    params: byId,
    query: nothing,
    body: closure,
    answer: z.object({ id }),
  }),
  helpLines: endpoint({
    name: 'places.helpLines',
    method: 'GET',
    path: '/api/help-lines',
    audience: 'anyone',
    creates: false,
    summary: w.helpLinesSummary,
    ...plain,
    body: nothing,
    answer: helpLineList,
  }),
  setHelpLines: endpoint({
    name: 'places.setHelpLines',
    method: 'PUT',
    path: '/api/help-lines',
    audience: administrator,
    creates: false,
    summary: w.setHelpLinesSummary,
    ...plain,
    body: z.strictObject({
      version,
      lines: z
        .array(
          z.strictObject({
            phone,
            name: name(40),
            about: text(120),
            matters: z.array(z.enum(matters)).default([]),
          }),
        )
        .max(60),
    }),
    answer: helpLineList,
  }),
};

export type AreaFields = z.infer<typeof settingsContract.addArea.body>;
export type StationFields = z.infer<typeof settingsContract.addStation.body>;
export type HelpLineList = z.infer<typeof helpLineList>;
