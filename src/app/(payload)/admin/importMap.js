import { NeededLabel as NeededLabel_b3ffc89df5111ce67583003275419ae1 } from '@/admin/forms/NeededLabel'
import { DayField as DayField_2aa71719355c70a2fc708d16d39f584d } from '@/admin/dates/DayField'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockCard as BlockCard_1b095f2475db52177f4947629e17f150 } from '@/admin/writing/BlockCard'
import { RowTitle as RowTitle_41f16b8fa959462947710ae200b48c74 } from '@/admin/forms/RowTitle'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PasteFeatureClient as PasteFeatureClient_ca5c30a853f45aecfbbd7f95cde0f940 } from '@/admin/paste/PasteFeatureClient'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { WritingFeatureClient as WritingFeatureClient_9b98eb8f7b05692c58c417b7396ef58f } from '@/admin/writing/WritingFeatureClient'
import { FootnoteMark as FootnoteMark_47255d40e2d64fb40c5bb1226d3ebbca } from '@/admin/writing/FootnoteMark'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StageCell as StageCell_e087fa419eaae232aed51d48d4fb1aa0 } from '@/admin/StageCell'
import { ReviewPanel as ReviewPanel_6c5df62312d5c9a8426446d2cda1457b } from '@/admin/ReviewPanel'
import { StageFilter as StageFilter_099d2cca566e404f8907f7f0213891b1 } from '@/admin/StageFilter'
import { WorkflowBar as WorkflowBar_de6701271ba25058a0738f9f6d3afa4a } from '@/admin/WorkflowBar'
import { TitleInAnyLanguage as TitleInAnyLanguage_8f9a4a9d261443de3ca0e6b63173ed7f } from '@/admin/titles/TitleInAnyLanguage'
import { Nothing as Nothing_a289adc5de368d16bc73b578eb17de0c } from '@/admin/Nothing'
import { SaveDraft as SaveDraft_6aba9e6551d6474b89f4535cd0aa7767 } from '@/admin/unsaved/SaveDraft'
import { StageStatus as StageStatus_7c83c9d564860d7fb277b3864d7f78ca } from '@/admin/StageStatus'
import { OpenDocument as OpenDocument_a34fd52fb61d4daed4c12d6d0ad9943c } from '@/admin/review/OpenDocument'
import { DocumentTab as DocumentTab_edb09a992d92a1d769021d34bdd4c29d } from '@/admin/tabs/DocumentTab'
import { Review as Review_5926b2bb2a0fef5ddfbc9909f2d89f6c } from '@/admin/review/Review'
import { Compare as Compare_a56b5833eb7c0ee8f975236bb5f2c918 } from '@/admin/compare/Compare'
import { ToCompare as ToCompare_daedc61c4f03751d1618bca3af536c33 } from '@/admin/compare/ToCompare'
import { EventTimeCell as EventTimeCell_97877c5861a429807da18bc81038692e } from '@/admin/dates/EventTimeCell'
import { EventTimeField as EventTimeField_7e43ffaf138f9b4b01cae1b075190140 } from '@/admin/dates/EventTimeField'
import { TimeZoneField as TimeZoneField_8ae9a0d2f2ce418600e77ba1b2d58861 } from '@/admin/dates/TimeZoneField'
import { OwnFactor as OwnFactor_acf86ac229738d45a1a86ff20e85f4d3 } from '@/admin/signIn/OwnFactor'
import { ConsentUses as ConsentUses_0dd515cc2e52aff8739a0cf5ddce2165 } from '@/admin/protection/ConsentUses'
import { SaveConsent as SaveConsent_f6f5f2ca4f0cd3912b37fe1d6af58160 } from '@/admin/protection/SaveConsent'
import { SaveGlobal as SaveGlobal_e3f712db76183a4ffb2c7d8ff8ae41ae } from '@/admin/unsaved/SaveGlobal'
import { Icon as Icon_40e1e762141bc86e9d557d32dfdbab66 } from '@/admin/brand/Icon'
import { Logo as Logo_63b9636160eb5368603ae8c735841b4e } from '@/admin/brand/Logo'
import { Bell as Bell_36cecdf32c869b3d5b74735eb8b04ab0 } from '@/admin/bell/Bell'
import { NavBrand as NavBrand_0361d294784814f22975c0727d611bf4 } from '@/admin/brand/NavBrand'
import { ForgetOnSignOut as ForgetOnSignOut_89989cc376e12ca7d30edc1a146414d8 } from '@/admin/unsaved/ForgetOnSignOut'
import { TodayView as TodayView_0bc25b12000ae3dceba93818cdd0c5d4 } from '@/admin/today/TodayView'
import { SignInView as SignInView_37de9745637d3820e52331ee7e5c65e1 } from '@/admin/signIn/SignInView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@/admin/forms/NeededLabel#NeededLabel": NeededLabel_b3ffc89df5111ce67583003275419ae1,
  "@/admin/dates/DayField#DayField": DayField_2aa71719355c70a2fc708d16d39f584d,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/admin/writing/BlockCard#BlockCard": BlockCard_1b095f2475db52177f4947629e17f150,
  "@/admin/forms/RowTitle#RowTitle": RowTitle_41f16b8fa959462947710ae200b48c74,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/admin/paste/PasteFeatureClient#PasteFeatureClient": PasteFeatureClient_ca5c30a853f45aecfbbd7f95cde0f940,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/admin/writing/WritingFeatureClient#WritingFeatureClient": WritingFeatureClient_9b98eb8f7b05692c58c417b7396ef58f,
  "@/admin/writing/FootnoteMark#FootnoteMark": FootnoteMark_47255d40e2d64fb40c5bb1226d3ebbca,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/admin/StageCell#StageCell": StageCell_e087fa419eaae232aed51d48d4fb1aa0,
  "@/admin/ReviewPanel#ReviewPanel": ReviewPanel_6c5df62312d5c9a8426446d2cda1457b,
  "@/admin/StageFilter#StageFilter": StageFilter_099d2cca566e404f8907f7f0213891b1,
  "@/admin/WorkflowBar#WorkflowBar": WorkflowBar_de6701271ba25058a0738f9f6d3afa4a,
  "@/admin/titles/TitleInAnyLanguage#TitleInAnyLanguage": TitleInAnyLanguage_8f9a4a9d261443de3ca0e6b63173ed7f,
  "@/admin/Nothing#Nothing": Nothing_a289adc5de368d16bc73b578eb17de0c,
  "@/admin/unsaved/SaveDraft#SaveDraft": SaveDraft_6aba9e6551d6474b89f4535cd0aa7767,
  "@/admin/StageStatus#StageStatus": StageStatus_7c83c9d564860d7fb277b3864d7f78ca,
  "@/admin/review/OpenDocument#OpenDocument": OpenDocument_a34fd52fb61d4daed4c12d6d0ad9943c,
  "@/admin/tabs/DocumentTab#DocumentTab": DocumentTab_edb09a992d92a1d769021d34bdd4c29d,
  "@/admin/review/Review#Review": Review_5926b2bb2a0fef5ddfbc9909f2d89f6c,
  "@/admin/compare/Compare#Compare": Compare_a56b5833eb7c0ee8f975236bb5f2c918,
  "@/admin/compare/ToCompare#ToCompare": ToCompare_daedc61c4f03751d1618bca3af536c33,
  "@/admin/dates/EventTimeCell#EventTimeCell": EventTimeCell_97877c5861a429807da18bc81038692e,
  "@/admin/dates/EventTimeField#EventTimeField": EventTimeField_7e43ffaf138f9b4b01cae1b075190140,
  "@/admin/dates/TimeZoneField#TimeZoneField": TimeZoneField_8ae9a0d2f2ce418600e77ba1b2d58861,
  "@/admin/signIn/OwnFactor#OwnFactor": OwnFactor_acf86ac229738d45a1a86ff20e85f4d3,
  "@/admin/protection/ConsentUses#ConsentUses": ConsentUses_0dd515cc2e52aff8739a0cf5ddce2165,
  "@/admin/protection/SaveConsent#SaveConsent": SaveConsent_f6f5f2ca4f0cd3912b37fe1d6af58160,
  "@/admin/unsaved/SaveGlobal#SaveGlobal": SaveGlobal_e3f712db76183a4ffb2c7d8ff8ae41ae,
  "@/admin/brand/Icon#Icon": Icon_40e1e762141bc86e9d557d32dfdbab66,
  "@/admin/brand/Logo#Logo": Logo_63b9636160eb5368603ae8c735841b4e,
  "@/admin/bell/Bell#Bell": Bell_36cecdf32c869b3d5b74735eb8b04ab0,
  "@/admin/brand/NavBrand#NavBrand": NavBrand_0361d294784814f22975c0727d611bf4,
  "@/admin/unsaved/ForgetOnSignOut#ForgetOnSignOut": ForgetOnSignOut_89989cc376e12ca7d30edc1a146414d8,
  "@/admin/today/TodayView#TodayView": TodayView_0bc25b12000ae3dceba93818cdd0c5d4,
  "@/admin/signIn/SignInView#SignInView": SignInView_37de9745637d3820e52331ee7e5c65e1,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
