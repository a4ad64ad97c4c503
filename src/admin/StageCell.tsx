// The stage in lists.
'use client'
import type { DefaultCellComponentProps } from 'payload'
import { StagePill } from '@/admin/StagePill'
import { isStage } from '@/collections/fields/stageLabels'

export const StageCell = ({ cellData }: DefaultCellComponentProps) =>
  isStage(cellData) ? <StagePill stage={cellData} /> : null
