// The stage in lists.
'use client'
import type { DefaultCellComponentProps } from 'payload'
import { StagePill } from '@/admin/StagePill'
import { stageLabels } from '@/collections/fields/stageLabels'
import type { Stage } from '@/collections/reviews/stages'

export const StageCell = ({ cellData }: DefaultCellComponentProps) =>
  isStage(cellData) ? <StagePill stage={cellData} /> : null

const isStage = (value: unknown): value is Stage =>
  typeof value === 'string' && Object.hasOwn(stageLabels, value)
